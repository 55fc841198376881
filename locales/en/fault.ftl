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
fault-again = Send again
    .text = What you wrote is not lost: this page has kept it. Send it again in a minute.
fault-incident = If you write to us, name this number:
fault-too-large = That was too much at once
    .text = What you sent is larger than the portal can take. Go back in your browser, shorten the text, and send it again.
fault-malformed = The portal did not understand the request
    .text = What arrived is no form of this portal, or part of it got lost on the way. Go back in your browser and send it again: what you wrote is still there.
