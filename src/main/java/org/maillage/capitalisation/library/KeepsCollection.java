package org.maillage.capitalisation.library;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader keeps the collection that the address names. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface KeepsCollection {}
