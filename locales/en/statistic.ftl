### Figures at the desk, and their files.

statistic-menu = Figures
# $name (String) - place
statistic-title = Figures: { $name }
statistic-lead = The same figures as everybody reads, from your territory downwards.
statistic-up = One level up
statistic-csv = Download as CSV
statistic-xlsx = Download as XLSX
statistic-column-code = Code
# $sure (String) - per cent
statistic-column-low = { $sure }% interval, from
# $sure (String) - per cent
statistic-column-high = { $sure }% interval, to
statistic-column-of = Of how many
# $body (String) - body
statistic-column-sent = Forwarded: { $body }
# $body (String) - body
statistic-column-sent-in-time = Answered in time, %: { $body }
statistic-column-due = Reports due
# $standing (String) - in time, late, missing
statistic-column-standing = Reports: { $standing }
