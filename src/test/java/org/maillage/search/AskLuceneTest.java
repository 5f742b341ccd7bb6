package org.maillage.search;

import org.maillage.support.PlatformTest;

/** The index in the memory of this machine. */
@PlatformTest
class AskLuceneTest extends AskCases {

    AskLuceneTest() {
        super(new SearchSettings(null, null, null, true));
    }
}
