package org.maillage.network.introduction;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader has made the introduction. For everybody else, administrators and colleagues included, it is not there. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Introduces {}
