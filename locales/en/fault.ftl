### Pages for what was not found or did not work.

fault-not-found = There is no such page
    .text = The address may be misspelt, or the page was removed. Look for your mahalla, or start from the home page.
fault-search = Name of a mahalla, district or region
fault-search-button = Search
fault-home = Go to the home page
fault-too-many = Too many tries
    .text = Too many requests came from your network in a short time. { $minutes ->
        [one] Please try again in { $minutes } minute.
       *[other] Please try again in { $minutes } minutes.
    } Go back in your browser to keep what you wrote.
fault-unavailable = The portal could not do this just now
    .text = The fault is ours; you did everything right. Please try again in a few minutes: the same concern is never filed twice.
    .danger = If life or health is in danger, do not wait: call 112 or 102 at once.
fault-incident = If you write to us, name this number:
