package org.maillage.shared;

/** Something without which the platform does not serve its readers as it should, said by the module that needs it. */
public interface Needed {

    /** What it is, in a word for proxies and monitors. */
    String word();

    /** Whether it is there at this moment. */
    boolean isThere();
}
