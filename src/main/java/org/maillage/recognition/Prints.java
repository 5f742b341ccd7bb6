package org.maillage.recognition;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** What the reader asks for is an attestation of their own, or of an edition that they lead. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Prints {}
