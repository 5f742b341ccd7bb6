package org.maillage.programme;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may begin programmes. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Begins {}
