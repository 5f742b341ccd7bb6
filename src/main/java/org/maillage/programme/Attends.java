package org.maillage.programme;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is in a pair that takes part in what they ask for, or runs it. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Attends {}
