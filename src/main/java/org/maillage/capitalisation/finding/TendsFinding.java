package org.maillage.capitalisation.finding;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader follows the finding that the address names, or runs the edition in which it was said. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface TendsFinding {}
