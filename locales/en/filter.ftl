### Filters of figures, and those that are kept.

filter-title = Choose what to see
filter-quarter = Quarter
filter-by = Figure
filter-category = Topic of the concerns received
filter-all = All topics
filter-others = Others, also sensitive ones
filter-overdue = Only places with something overdue
filter-show = Show
filter-saved = Kept filters
filter-none = You keep no filter yet.
filter-name = Name for what is chosen now
    .hint = At most 60 letters. You alone see it.
    .missing = Write a name
    .long = The name is longer than 60 letters
    .many = You keep 20 filters already: remove one first
    .again = The page was open for too long: send it again
filter-save = Keep this filter
# $name (String) - its name
filter-remove = Remove
    .label = Remove “{ $name }”
