### Open data: what is published, the licence, sources, what is hidden and why, what does not exist yet.
### Seen at /open-data.

opendata-title = Open data
opendata-lead = Figures about the work of inspectors belong to everybody. Here is what is published, what you may do with it, and what is hidden and why.

## What there is now.

opendata-now-title = What you can read now
opendata-now-text = Today the figures stand on the pages of the portal, in files and in the API:
opendata-now-scores = scores with their range, on the pages of inspectors, from the last released quarter;
opendata-now-concerns = how many concerns came in, were answered in time and were solved in the eyes of residents;
opendata-now-reports = reports of inspectors to the residents;
opendata-now-places = regions, districts and mahallas with their codes.
opendata-regions-link = Regions and districts
opendata-reports-link = Reports

## Files.

opendata-files-title = Files to download
opendata-files-text = There are no files yet. The first one comes with the next release of a quarter.
opendata-released = Released quarters
opendata-released-quarter = Quarter
opendata-released-hash = SHA-256
opendata-released-file = File: { $quarter }
opendata-verify = Every score can be recomputed from its file. You need not trust the portal for that.
    .steps = Download the file, compare its trace with the table, then run the check: it recomputes every score and names what does not agree.
    .log = The trace of the file stands in the public log too: a replacement would show there.
opendata-files-table = File
opendata-files-encoding = CSV files are in UTF-8 with a header line and commas. A text that a spreadsheet would take for a formula has an apostrophe in front.

## Tables.

opendata-data = Tables of { $quarter }
opendata-data-size = Size
opendata-data-kilobytes = { $shown } kB
opendata-data-older = Files of { $quarter }
opendata-data-text = Each table comes as CSV and as JSON with the same rows. The schema file beside it names the types of the columns, and datapackage.json lists all files and their hashes. A published file never changes.
opendata-data-names = The files name no person: a name may have to be corrected, a file cannot be. The API gives the names.
opendata-rebuild = Whoever runs the portal can make all files again from the database and show that they are the published ones to the last byte:

## API.

opendata-api-title = For programs: the API
opendata-api-text = The API gives what the pages show, as JSON: read-only, without a key or an account. What the pages hide is hidden there too.
opendata-api-description = Description of the API (OpenAPI)
opendata-api-examples = Examples of commands:
opendata-api-paging = Long lists come in pages: each answer has the address of the next one, the last has none. A page has up to 200 rows.
opendata-api-etag = Every answer has an ETag: send it back in If-None-Match, and what has not changed is not sent again.
opendata-problems = What is refused is explained as RFC 9457 says it:
opendata-problem-parameter = A parameter is unknown or malformed; the answer says which.
opendata-problem-not-found = There is nothing under this name, or it is not public.
opendata-problem-method = The API is only read: GET, HEAD, OPTIONS.
opendata-problem-not-acceptable = Only JSON is given.
opendata-problem-too-many = Too many requests from your network; Retry-After says how many seconds to wait.
opendata-problem-fault = The portal failed. Try again later; by the number in the answer the cause is found.

## Citing.

opendata-cite-title = How to cite
opendata-cite-text = Name, quarter, address, licence and the hash of the file are enough:

## Licence.

opendata-licence-title = What you may do with them
opendata-licence-text = The portal's own figures are under the licence CC BY 4.0: copy, change and publish them, also for money, as long as you name “Hisobdor” and the quarter and say what you changed. Show the range beside a score, please.

## Sources.

opendata-sources-title = Where the data on places come from
opendata-sources-text = The registry of places and the maps come from other sources and keep their own licences:
opendata-sources-credit = Mahalla registry: Uzbekistan Digital Health Platform (Ministry of Health / Uzinfocom), CC BY 4.0, names normalised. District boundaries: uzgeocoder, © 2026 inventor97, MIT.
opendata-sources-registry = The registry is as of 2025. Mahallas are merged and renamed often; names in Cyrillic, Russian and English were made by rule and are not official.
opendata-sources-boundaries = Boundaries are simplified, as of April 2025. They are made for maps on a screen, not for legal use.
opendata-sources-population = Population of the regions and of some districts: National Statistics Committee, as of 1 October 2025, as published in the press.

## What is hidden.

opendata-hidden-title = What is hidden and why
opendata-hidden-text = Figures about few people can give away a single person. So these are not published:
opendata-hidden-few = scores with fewer than 10 ratings, and how many there were;
opendata-hidden-side = exact shares when fewer than three people are on one side;
opendata-hidden-breakdown = answers by kind of contact or by question for a single mahalla; they exist from the district upwards only, each from 10 answers on;
opendata-hidden-words = texts of concerns and comments, names, addresses, times;
opendata-hidden-officers = complaints about a particular officer.
opendata-method-link = How scores are made
