### Figures at the desk, and their files.

statistic-menu = Figures
# $name (String) - place
statistic-title = Figures: { $name }
statistic-lead = The same figures as everybody reads, from your territory downwards.
statistic-up = One level up
statistic-csv = Download as CSV
statistic-xlsx = Download as XLSX
statistic-column-code = Code
statistic-column-low = 90% interval, from
statistic-column-high = 90% interval, to
statistic-column-of = Of how many
# $body (String) - body
statistic-column-sent = Forwarded: { $body }
