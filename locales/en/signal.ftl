### Why ratings are set aside: the words for a reason.

signal-burst = far more ratings than usual came on one day
signal-network = many ratings came from one network
signal-same-text = the comments have the same text
signal-too-fast = the form was filled in faster than it can be read
signal-straight-line = unusually many forms with the same answer to everything
signal-pack = many letters of one pack were used within an hour
signal-disputed = the reviewers did not agree
signal-other = another reason
