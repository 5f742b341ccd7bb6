package org.maillage.codevelopment;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader was asked into the group, whether or not they have accepted its charter yet, or has formed it. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Asked {}
