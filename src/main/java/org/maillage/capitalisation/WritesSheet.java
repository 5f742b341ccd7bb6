package org.maillage.capitalisation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader writes the sheet that the address names. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface WritesSheet {}
