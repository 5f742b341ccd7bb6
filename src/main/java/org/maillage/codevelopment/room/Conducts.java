package org.maillage.codevelopment.room;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader leads the session: they facilitate its group, which otherwise its peers do, or have taken it over. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Conducts {}
