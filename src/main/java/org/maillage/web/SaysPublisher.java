package org.maillage.web;

/** Who publishes the platform, as the foot of each page names them: said by the module that knows. */
public interface SaysPublisher {

    /** Their name; empty while nobody has said it. It fails on no account: pages of errors have a foot too. */
    String publisher();
}
