package org.maillage.capitalisation.review;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader was asked to read the sheet over that the address names. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface AskedToRead {}
