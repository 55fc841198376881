### Search for a place. Seen at /search and, the form only, on the home page.

## The form

search-title = Find your mahalla
search-about = Find a mahalla, district or region of Uzbekistan, and the prevention inspector who works there.
search-q = Mahalla, district or region
search-button = Find
search-choose = Choose from the list

## What was found

# $count (Number) - places found, at most 60
search-found = { $count ->
        [one] One place found
       *[other] { $count } places found
    }

# $count (Number) - places shown
search-many = The first { $count } places
    .hint = Many mahallas have the same name. Add the name of your district, for example: Doʻstlik Andijon.

# $query (String) - what was typed
search-nothing = Nothing found for “{ $query }”
    .advice = Type only the beginning of the name, or add the district. Any alphabet will do, and apostrophes do not matter. You can also choose from the list below.
