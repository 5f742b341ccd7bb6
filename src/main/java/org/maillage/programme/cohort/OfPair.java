package org.maillage.programme.cohort;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is of the pair that holds the place they ask for, or of a pair of the edition. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface OfPair {}
