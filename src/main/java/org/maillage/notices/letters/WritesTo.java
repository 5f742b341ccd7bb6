package org.maillage.notices.letters;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may write to some of these. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface WritesTo {}
