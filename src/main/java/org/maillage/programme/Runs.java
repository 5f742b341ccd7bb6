package org.maillage.programme;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader facilitates what they ask for, or leads its programme. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Runs {}
