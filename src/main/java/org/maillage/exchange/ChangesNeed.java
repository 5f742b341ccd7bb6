package org.maillage.exchange;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is of the team that keeps the need, and sees it. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangesNeed {}
