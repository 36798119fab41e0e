"""The fields of a dispatch: what each part found by the layout says."""
