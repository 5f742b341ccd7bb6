package org.maillage.directory.team;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may draw anew the lived territory that they ask for. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Draws {}
