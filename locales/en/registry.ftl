### How the registry stands: /desk/registry.

registry-title = Registry
registry-lead = The registry is brought up to date by command. Nothing with a history is deleted: a mahalla that ended stays, with its last day.
registry-numbers = Numbers
registry-regions = Regions
registry-districts = Districts and cities
registry-mahallas = Mahallas
registry-posts = Posts
registry-vacant = Vacant posts
registry-imported = Last import
registry-never = not known
registry-vacant-title = Vacant posts by district
registry-vacant-none = No post is vacant.
registry-district = District
registry-ended = Closed and merged mahallas
registry-ended-none = There are none.
registry-mahalla = Mahalla
registry-last-day = Last day
registry-merged = Merged into
registry-closed = closed
