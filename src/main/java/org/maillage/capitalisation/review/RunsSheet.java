package org.maillage.capitalisation.review;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader writes the sheet that the address names, or leads the programme that it comes from. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface RunsSheet {}
