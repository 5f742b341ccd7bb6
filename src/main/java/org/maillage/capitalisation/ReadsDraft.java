package org.maillage.capitalisation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may read the sheet that the address names as it is being written: its writers, and whom they have asked. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsDraft {}
