package org.maillage.programme.rollout;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may write templates: administrators, and those who lead a programme. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface WritesTemplates {}
