package org.maillage.programme.call;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader holds the link of an application that is still a draft. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Writes {}
