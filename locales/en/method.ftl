### How scores are made: who is asked, the share, the worked example, ranges, bands, quarters, the index, the release.
### Seen at /method. All numbers passed in are written already, but for `count`.

method-title = How scores are made
method-lead = Every figure about an inspector can be explained in plain words and worked out again by anybody. This page shows how.
# $number (String) - whole per cent
method-percent = { $number }%

## Who is asked.

method-asked-title = Who is asked
method-asked-letters = Every quarter households of the mahalla are drawn by lot, 60 by plan. Each gets a sealed letter with a code that works once. No account and no name is needed. A household that was drawn is not drawn again for eight quarters.
method-asked-question = The main question is: “Taking everything into account, how well does the inspector do the job in our mahalla?” There are five answers in words, from “very well” to “very badly”, and apart from them “I cannot say”.
method-asked-change = With the same code you can change your answer until the quarter closes. The last one counts. So nobody who stood beside you knows what counted.
method-asked-met = You may answer even if you have not met the inspector: how safe the mahalla feels matters too.

## Two streams.

method-streams-title = Two streams, never mixed
method-streams-invited = With the code of a letter
    .text = The households were drawn by lot. Only these ratings make the official score and count in the evaluation.
method-streams-open = With a confirmed e-mail address
    .text = Anybody may take part. These ratings are shown apart as open feedback and weigh nothing in the evaluation.
method-streams-why = The reason: e-mail addresses are easy to get in any number, and those who come of their own accord do not stand for all residents.

## The share.

method-share-title = What the score says
method-share-text = The score is a share: how many of 100 residents say that the inspector works “well” or “very well”. It is not a mean of school marks. “I cannot say” counts neither for nor against.
method-share-why = A share can be explained at a meeting, and one answer moves it only a little: ten angry neighbours weigh no more than ten content ones.
method-share-shrink = With few answers chance plays a large part. So the score is drawn a little towards what is expected of comparable mahallas: strongly with few answers, hardly at all with many. An inspector who is new in the post starts at the expected value.

## The example.

method-example-title = A worked example
method-example-text = Of { $answered } residents who answered, { $satisfied } said “well” or “very well”. In comparable mahallas { $expected } of 100 are expected to say so. Here this expectation weighs as much as { $weight } answers.
method-example-caption = The score, step by step
method-example-step = Step
method-example-figure = Figure
method-example-said = Said “well” or “very well”
method-example-expected = Expected in comparable mahallas
method-example-worth = The expectation, written as answers
method-example-together = Both added up
method-example-score = The score
method-example-likely = Likely range
# $part, $all (String) - “32 of 50”
method-example-of = { $part } of { $all }
method-example-many = The plain share is { $raw } of 100 and the score { $score }: with so many answers the expectation changes little.
method-example-few = In another mahalla { $satisfied } of { $answered } residents said so. The plain share is { $raw } of 100, but the score is { $score }: so few answers prove little.
# $count (Number) - residents who answered
method-example-answers = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
# $range (String) - “from 53 to 72”
method-example-drawn = Score { $score } of 100, likely { $range }; expected { $expected }
method-example-range = from { $low } to { $high }
method-example-same = The two ranges overlap. So we do not say that one of these inspectors is better. The figures of this example were worked out while this page was drawn, by the same rules that make the scores.

## The range.

method-range-title = Why a range stands beside the score
method-range-text = The true share is not known exactly, because not everybody was asked. With a probability of 90 per cent it lies in the range shown. The more answers, the narrower the range.
method-range-overlap = If the ranges of two inspectors overlap, nobody can say which one residents find better, and the portal does not say it.

## Minimum counts.

method-minimum-title = How many ratings it takes
method-minimum-none = Fewer than 10
    .text = Nothing is shown, not even the number of ratings.
method-minimum-few = 10 to 29
    .text = The score and its range, with the words “few ratings”. No comparison.
# $least (String) - the number from which a comparison is shown
method-minimum-enough = { $least } and more
    .text = The score, its range and the comparison with comparable mahallas. For the comparison older ratings count less, so a few more may be needed.
method-minimum-side = Nearly all agree
    .text = If fewer than three people are on one side, only a bound is shown, for example “over 85 of 100”, without a comparison.
method-minimum-why = The limits protect people: from a handful of answers one could guess how a neighbour answered. They also protect inspectors from chance.

## Comparable mahallas.

method-peers-title = Comparison with comparable mahallas
method-peers-text = An inspector is compared with mahallas of the same region and kind only: urban or rural, of similar size, of the same official category (green, yellow or red). If there are fewer than eight of them, the circle is widened.
method-peers-mix = How residents met the inspector counts too. Whoever makes many checks is expected to be rated lower and is not punished for it.
method-peers-expected = The expected value is made so: how many are satisfied in comparable mahallas for each way of meeting, added up in the proportions in which people met the inspector here. Where answers are few, the district and then the region stand in.
method-band-above = Above comparable mahallas
    .text = With a probability of at least 90 per cent the share is more than 5 points above the expected one.
method-band-similar = Similar
    .text = There is no clear difference.
method-band-below = Below comparable mahallas
    .text = With a probability of at least 90 per cent the share is more than 5 points below the expected one.
method-band-too-few = Not enough data
    .text = There are too few ratings to compare.
method-peers-places = There are no places, no “best inspectors” and no order by score: lists are sorted by name.

## Quarters.

method-quarters-title = Four quarters together
method-quarters-text = The score puts the last four quarters together. Newer ratings weigh more.
method-quarters-caption = Weight of a rating by its age
method-quarters-quarter = Quarter
method-quarters-weight = Weight
method-quarter-1 = The newest
method-quarter-2 = One before
method-quarter-3 = Two before
method-quarter-4 = Three before
method-quarters-post = Only ratings given while the inspector held this post count.
method-quarters-change = A rise or fall is called one only if it is at least 10 points with a probability of at least 95 per cent. Everything else is “no clear change”.
method-quarters-small = A quarter with fewer than 10 new ratings is not added alone. It waits for the next one, so that nobody can work out single answers from the difference.

## What is not counted.

method-out-title = What is not counted
method-out-open = Open feedback with an e-mail address.
method-out-cannot-say = The answer “I cannot say”.
method-out-earlier = An earlier answer with the same code: the last one replaces it.
method-out-pressure = The answer to the question whether anybody pressed you. It does not change the score.
method-out-work = The number of visits, conversations and records. The inspector writes them down himself or herself, and whoever counts them gets paper.
method-out-complaints = Complaints about the inspector in the figures of his or her concerns: they are looked into by others and are in none of these counts.

## The index.

method-index-title = The evaluation index
# $version (String) - “2026.1”
method-index-text = For staff decisions there is an index from 0 to 100, version { $version }. It has six components, and the inspector can write none of them.
method-weights-caption = Weights of the components
method-weights-component = Component
method-weights-weight = Weight
method-weights-least = Least cases
method-component-satisfaction = Satisfaction
    .text = Residents who say “well” or “very well”, by letter codes, over four quarters.
method-component-resolution = Solved
    .text = Concerns whose author says “solved”; “partly” counts half.
method-component-timeliness = In time
    .text = Answers in substance within the legal term. An answer found formal does not count.
method-component-reach = Within reach
    .text = Residents who know how to reach the inspector.
method-component-report = Account
    .text = The report was on time, residents found it satisfactory, questions were answered, promises kept.
method-component-substance = Substance
    .text = Answers that are not empty. A person confirms that, not the program alone.
method-index-rules = Rules
method-index-few = A component with fewer cases than its least takes the value of comparable inspectors, so hiding cases brings nothing. The others are drawn towards that value as if by { $pull } cases.
method-index-published = The index is not shown if satisfaction has too few ratings, or if more than { $most } components were filled in. Then nothing follows from it either.
# $points (String) - points of a report
method-index-report = A report brings up to { $points } points: one if it was submitted by its day and not returned, one if all questions were answered, and two by shares: how many found it satisfactory, and how many promises were kept, as far as residents say that it matches what they see. A promise called pending past its day counts as not kept. A report that was owed and never came has none.
method-index-late = A concern whose term passed counts for whoever held it on that day, whoever has it now. An answer that a person found formal is not one in time.
# $least (String) - so many inspectors
method-index-peers = Comparable are inspectors of the same region and kind of mahalla. Where fewer than { $least } of them are known, all of the region; then that kind in the whole country; then all.
# $margin (String) - points, $sure (String) - per cent
method-index-band = “Above” or “below” is said only where the index lies at least { $margin } points away from that of comparable inspectors with a probability of { $sure } per cent. Otherwise there is no clear difference.
# $below, $cap (String) - per cent and points
method-index-cap = If satisfaction or solved concerns lie below { $below } of 100, the index is at most { $cap }: fine paperwork does not outweigh unhappy residents.
method-index-cap-band = Comparable inspectors are held down by the same limit. Nobody is called “above” or “below” because of the limit alone.
# $least (String) - days
method-index-holder = Whoever holds the post on the last day of the quarter is evaluated, with what was counted while holding it, and only after { $least } days at the post.
method-index-consequences = What follows from it
method-index-people = Nothing follows by itself. The portal proposes, people decide and give their reasons.
method-index-windows = “Below comparable” leads to a talk or a support plan only if it is found twice, at least two quarters apart.
# $hear, $decide, $rule (String) - working days
method-index-terms = The inspector is heard for { $hear } working days; the head then has { $decide } working days to decide; for { $hear } working days the inspector may object; a third person has { $rule } working days to rule. If no decision comes in time, the inspector may object to the figures, and the office above decides.
method-index-objection = The inspector sees the figures and may object.
method-index-root = When a quarter is evaluated, one root over all evaluations goes into the public log. The inspector is given what it takes to check that his or her own stands under it unchanged.
method-index-versions = A change of the weights is a new version and holds from the next quarter on. Quarters that are over are never worked out again.

## The release.

method-release-title = When figures come out
method-release-text = Once a quarter, 21 days after it has closed, for all mahallas at the same moment. Until then nobody sees how it stands, administrators included: from a running count single answers could be read.
method-release-inspector = The inspector sees exactly what you see, and no sooner.
method-release-corrections = What was released is not changed afterwards. A correction goes into the next release.
method-open-data-link = Open data
method-privacy-link = How ratings are kept secret
method-duties-link = What the inspector does and does not do

## Why ratings cannot be bought, bent or traced.

method-draw-title = The lot and the letters
method-draw-list = The list of addresses of a mahalla is closed, but its trace goes into the public log before the quarter opens. After that nobody can replace it unseen.
method-draw-chance = Who is chosen is decided by a public lot: a number thrown at a meeting, the root of the log and the code of the mahalla together. Nobody knows it beforehand, and whoever holds the list can repeat it.
method-draw-letters = In a mahalla { $count } households get a letter, in packs of { $pack }. The letter is sealed: one sees whether it was opened.
method-draw-ways = Packs go by different ways: by post, through a public service centre; through the chair of the mahalla only where there is no other way. How many answered by each way is compared.
method-draw-rest = A household that was drawn is not drawn again for { $count } quarters.
method-mixing-title = How answers are mixed
method-mixing-sealed = An answer is sealed when it comes and opens only with the key of its quarter. A comment is sealed apart.
method-mixing-mixed = At night the answers of a mahalla are opened together and laid down in random order; no time is noted. Where there are few, they wait some days more.
method-mixing-keys = After the quarter closes the keys are destroyed: from then on the database cannot tell who took part.
method-mixing-last = Of one code only the last answer stays.
method-watch-title = How bought and forced ratings are noticed
method-watch-text = The rules do not look at whether a rating is good or bad. They only notice these:
method-watch-review = The ratings of such a day are set aside as one batch and given to two reviewers outside the inspector’s line. They see counts and the calendar of meetings, never the answers.
method-watch-disputed = Where both agree, so it is. Where they do not, the ratings do not count and the public is told so.
method-watch-time = They have { $days } working days. After that the rule decides: only a batch that is a mere burst, with a known meeting or distribution of letters, counts; others do not.
method-watch-told = Together with the result it is published how many ratings were received, counted and excluded, and why. Nobody is searched for or punished for rating.
method-watch-version = Version of the rules in force: { $version }. A new version goes into the public log before the quarter opens.
method-coded-title = When nearly all said the same
method-coded-text = Where fewer than three people said the other thing, the published file says one instead of the exact number. So nobody can say whose answer it was, and the score is recomputed from the file itself.
method-coded-cells = In the tables of districts and regions fewer than 10 answers are hidden. Where one row is hidden, another one is too, so that it cannot be worked out.
method-coded-excluded = One or two excluded ratings are not told by their exact number: it says “1–2”.
method-log-title = The public log, and how to check it
method-log-text = The portal adds a trace of every entry, not its text, to a public log. It is a tree of traces, and every night its length and root are signed.
method-log-entries = It holds the steps of cases, the ratings that were counted, decisions on batches, the lot, the rules and the released files. Neither a place nor the number of a case is in it.
method-log-never = Nothing in the log is removed or moved. Whoever kept a single old root notices every change.
method-log-slip = With the slip or the code of the letter you see that your rating was counted. It does not show what it was, so it cannot be proved to anybody.
method-log-case = With a receipt you see that each step of your case was entered on its day.
method-log-file = The trace of the file of a released quarter is in the log too: download it and recompute every score yourself.
method-log-word = The length of the log and the first 16 digits of its root are printed at the end of every report.
method-log-link = Check your own entry
method-protect-title = What each way protects against
method-protect-text = To be honest: the ways are not alike.
method-protect-letter = The code of a letter
    .text = Nobody can link the rating with a person, not even the operator of the portal: who got which code is written nowhere.
method-protect-mail = E-mail
    .text = Neither the inspector nor staff nor a thief of the database can link them. But until the quarter ends, an operator who secretly changed the program could technically link address and rating. When the quarter closes, the keys are destroyed and that is over.
method-protect-token = A blind signature
    .text = One rates with a token that the portal signed without seeing it. Then the operator cannot link address and rating either, as he never saw what he signed. Such ballot papers are given out in the first half of a quarter and used in the second; the form for open feedback leads there. Where fewer than 10 were given out they are not accepted.
method-protect-nobody = None of these ways protects against somebody who looks at your screen. So a rating can be changed until the quarter closes, and the slip does not show what it was.

method-trial-title = Try the index yourself
method-trial-text = Change the numbers and see what follows, also those of comparable inspectors. The inspector is invented.
method-trial-compute = Compute
method-trial-of = of
method-trial-reached = { $name }: reached
method-trial-possible = { $name }: of so many
method-trial-peers = { $name }: comparable inspectors, per cent
method-trial-peers-label = comparable, %
method-trial-range = Likely range

## How figures of places are made.

method-figures-title = How figures of places are made
method-figures-text = A mahalla counts the concerns that came in during the quarter; a district is the sum of its mahallas, a region the sum of its districts. Merged concerns count once, complaints about officers nowhere.
# $fewest (String) - count
method-figures-in-time = Answered in time
    .text = Of the concerns whose answer was due, how many got it within the legal term, per cent. What is past its term without an answer counts as not in time. Told from { $fewest } on.
# $fewest (String) - count
method-figures-solved = Say: solved
    .text = Of the residents who said after the answer whether the problem was solved, how many said “solved”, per cent. “Partly” and “not solved” are in the whole. Told from { $fewest } on.
method-figures-median = Days to the answer
    .text = All answers are put in the order of the days they took; the figure is the day by which half of them had come.
method-figures-received-per-1000 = Concerns per 1000 inhabitants
    .text = Concerns received in the quarter for each thousand of inhabitants. Where the number of inhabitants is not published, this is said in place of a figure. Many concerns may also mean that people trust.
# $sure (String) - per cent
method-figures-score = Work well, residents say
    .text = Of the residents rating by letter code, how many say “well” or “very well”, of all inspectors of the place together, by the ratings released with that quarter: a plain share with its { $sure }% interval. If fewer than three people are on one side, only a bound is shown. The republic is the sum of all inspectors in the published file.
method-figures-outside = Tasks outside the duties
    .text = How many such tasks inspectors marked in the quarter, for each hundred inspectors who owe a report. Of a single mahalla it is not told.
method-figures-together = Co-operation of bodies
    .text = Which bodies concerns were forwarded to, and how many of these were answered in time. All levels show the same bodies in the same order, once the figures of the quarter are locked.
# $days, $due (String) - days
method-figures-reports = Reports of inspectors
    .text = Whoever held the post for { $days } days of the quarter or more owes a report within { $due } days after its end. The day of publication decides between in time and late. Before that day no report is called missing.
method-figures-counts = Counts
    .text = Received, answered, overdue, meetings, reports: as they stood when the quarter was locked. What is overdue today stands apart and changes every day.
# $sure, $score (String) - per cent
method-figures-shades = Intervals and shades
    .text = The interval says between which values the figure would stay if only chance changed: { $sure } per cent sure, for ratings { $score }. Shares have Wilson’s interval, rates that of a Poisson count, days that of their order. The five shades have the same borders for all places and quarters; where the interval reaches over a border, the shape is hatched.
# $fewest (String) - count
method-figures-hidden = What is hidden
    .text = Of fewer than { $fewest } nothing is told. Counts by topic, kind and body are told from the district up, of all neighbouring places or of none, and never below where they are hidden above; so no sum gives one away. A place from which nothing came at all hides nothing of its neighbours. Of a single mahalla reports, receptions and marks of the inspector are not counted in tables. In lists of overdue concerns no topic is told.
# $days (String) - days
method-figures-locking = When figures are locked
    .text = { $days } days after the end of the quarter the figures are locked and change no more. What comes later stands beside them; what residents say is told there in whole per cent of ten or more only.
