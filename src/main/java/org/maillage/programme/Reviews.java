package org.maillage.programme;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader reviews the applications to what they ask for, or leads its programme. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Reviews {}
