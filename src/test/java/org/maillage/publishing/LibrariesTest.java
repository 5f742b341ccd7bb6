package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.publishing.Libraries.Library;

class LibrariesTest {

    private static final String HEAD = "name,group,artifact,version,licences,address\n";

    @Test
    void readsWhatTheBuildHasWritten() {
        var list = Libraries.parse(HEAD + "\"A, \"\"B\"\"\",g,a,1.0,MIT,https://a.example\n");

        assertThat(list).containsExactly(new Library("A, \"B\"", "1.0", "MIT", "https://a.example"));
    }

    @Test
    void linksToNothingButWebAddresses() {
        assertThat(Libraries.parse(HEAD + "A,g,a,1.0,MIT,javascript:alert(1)\n"))
                .extracting(Library::address)
                .containsExactly("");
    }
}
