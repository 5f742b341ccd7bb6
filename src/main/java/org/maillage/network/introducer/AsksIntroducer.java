package org.maillage.network.introducer;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader has asked the introducer. For everybody else, administrators and colleagues included, nobody was asked. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface AsksIntroducer {}
