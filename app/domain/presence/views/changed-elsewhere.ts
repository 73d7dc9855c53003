/** What a page hears when something was entered elsewhere; whoever shows it takes it by `preventDefault`. */
export const changedElsewhere = "changed-elsewhere";
