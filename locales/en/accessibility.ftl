### Accessibility: how pages look for this visitor, what works, what does not yet.
### Seen at /accessibility. The fields of the form are `accessibility-<field>`, their choices `accessibility-<field>-<value>`.

accessibility-title = Accessibility and display
accessibility-lead = Choose how pages look for you, and read what works with a keyboard, a screen reader or large type, and what does not yet.

## The form.

accessibility-look-title = How pages look for you
accessibility-look-text = Your choice holds for all pages. It is kept in this browser only, in one cookie.
accessibility-theme = Light or dark
accessibility-theme-device = As the device says
accessibility-theme-light = Light
accessibility-theme-dark = Dark
accessibility-contrast = High contrast
    .hint = A chosen contrast goes before light and dark.
accessibility-contrast-device = As the device says
accessibility-contrast-bw = Black on white
accessibility-contrast-wb = White on black
accessibility-contrast-blue = Dark blue on light blue
accessibility-size = Size of type
accessibility-size-device = As the device says
accessibility-size-1 = Larger: 125%
accessibility-size-2 = Large: 150%
accessibility-size-3 = Very large: 200%
accessibility-spacing = Space between lines and letters
accessibility-spacing-device = As usual
accessibility-spacing-wide = Wide
accessibility-images = Pictures
accessibility-images-device = Show
accessibility-images-off = Do not show
accessibility-save = Save
accessibility-reset = Back to how the device says

## The statement.

accessibility-status-title = Where we stand
accessibility-status-text = The portal is built to meet the guidelines WCAG 2.2 at level AA. Where it does not do so yet stands below.
accessibility-works-title = What works
accessibility-works-keyboard = Everything can be done with the keyboard; where you are is always visible.
accessibility-works-reader = Headings, labels, tables and error messages are marked up for screen readers. Beside every chart and map stands a list or table that says the same.
accessibility-works-script = Everything works without scripts, on old phones and slow networks.
accessibility-works-zoom = Type can be enlarged to 200%; on a narrow screen nothing has to be moved sideways.
accessibility-works-colour = Colour never stands alone: a word or sign stands beside it.
accessibility-works-time = There is no time limit on forms of residents. A refused form keeps what you typed.
accessibility-works-language = Pages are written in plain words in Uzbek (both alphabets), Russian and English.
accessibility-gaps-title = What is missing
accessibility-gaps-tests = The pages have not been tried yet by people who use screen readers or other aids every day.
accessibility-gaps-audit = No independent body has examined the portal yet.
accessibility-gaps-names = Names of mahallas in Cyrillic, Russian and English are made by rule and may differ from the usual ones.
accessibility-gaps-karakalpak = There are no pages in Karakalpak yet.
accessibility-gaps-sign = There are no videos in sign language.
accessibility-gaps-letters = What residents and inspectors write themselves is shown in the language in which they wrote it.
accessibility-barrier-title = If something stops you
accessibility-barrier-text = Tell the operator of the portal which page it was and what did not work. You may also go to the inspector's reception, or have somebody you trust write for you.
accessibility-barrier-phone = If there is danger, call 112 or 102.
