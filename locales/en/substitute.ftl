### Who stands in for an inspector: /desk/staff/substitutes, the pages of the inspector and the mahalla.

substitute-title = Who stands in for whom
substitute-lead = If an inspector is on leave or a post is vacant, say who stands in. Residents see it on the pages of the inspector and the mahalla.
substitute-list = Now and soon
substitute-none = Nobody is named.
# $from (String) - first day, $to (String) - last day
substitute-span = From { $from } to { $to }
substitute-end = End today
substitute-new = Name a substitute
    .text = Concerns go where they went before: this is about receptions and pages only.
substitute-choose = Choose
substitute-vacant = vacant
# $place (String) - mahalla, $name (String) - who holds the post
substitute-post-line = { $place }: { $name }
substitute-post = Which post
    .missing = Choose the post
    .unknown = Choose from the list
substitute-officer = Who stands in
    .missing = Choose the inspector
    .unknown = Choose from the list
    .own = He holds this post himself. Choose another inspector
substitute-from = First day
    .missing = Enter the first day
    .wrong = Check the date
    .past = Enter today or a later day
    .overlap = Somebody else stands in at this post on these days
substitute-to = Last day
    .missing = Enter the last day
    .wrong = Check the date
    .before = The last day cannot be before the first
    .long = Enter at most 180 days
substitute-reason = Reason
    .missing = Choose the reason
    .unknown = Choose from the list
    .vacant = This post is vacant: choose that reason
    .held = An inspector holds this post: choose leave
substitute-reason-leave = Leave or illness
substitute-reason-vacancy = The post is vacant
substitute-form = Page
    .missing = The page is out of date. Open it again and send once more.
substitute-send = Save
substitute-shown-leave = The inspector is away
substitute-shown-vacancy = The post is vacant for now
# $day (String) - date
substitute-until = Until { $day } there stands in:
