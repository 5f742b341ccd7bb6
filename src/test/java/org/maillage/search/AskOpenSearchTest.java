package org.maillage.search;

import org.maillage.support.OpenSearchForTests;
import org.maillage.support.PlatformTest;

/** The index of a node of OpenSearch. */
@PlatformTest
class AskOpenSearchTest extends AskCases {

    AskOpenSearchTest() {
        super(new SearchSettings(OpenSearchForTests.address(), null, null, false));
    }
}
