package org.maillage.capitalisation.review;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader decides on the sheet that the address names, or did before somebody noted what is decided. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface OnCommittee {}
