//! What listens to the browser. Every form and page works without; an island adds comfort and never owns a sending.
