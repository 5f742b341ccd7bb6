package org.maillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is let in to evaluations at all. */
@PlatformTest
class EvaluationDoorTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void visitorsAreAskedToSignInAndHaveNoSuchMenu() {
        assertThat(browser.get().uri(EvaluationDoor.ALL)).hasStatus(302);
        assertThat(browser.get().uri(EvaluationDoor.ALL + "/anything")).hasStatus(302);
        assertThat(browser.get().uri("/about")).bodyText().doesNotContain("href=\"/evaluations\"");
    }
}
