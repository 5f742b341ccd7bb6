package org.maillage.capitalisation.report;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader runs the edition that they ask for, or is a partner of it. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface ReadsReport {}
