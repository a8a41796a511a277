### How languages stand, and what somebody must confirm.

## How languages stand
# One column after the other, divided by |
ui-status-columns = language | words | texts | missing | stale | unknown | unreviewed | messages
ui-status-below = { $language } says { $share } % of the source: less than was asked for
ui-status-next = to translate next into { $language }: { $texts }
ui-status-duties = to confirm: { $count }
ui-duty-whole = everything
ui-duty-fields = { $fields }
ui-duty-silent = was to be confirmed again by { $date }
ui-duty-ends = holds until { $date }
