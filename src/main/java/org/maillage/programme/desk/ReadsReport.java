package org.maillage.programme.desk;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is a partner of the edition that they ask for, or leads it. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface ReadsReport {}
