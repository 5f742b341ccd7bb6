package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.CannedRows;
import org.maillage.support.SampleSettings;
import org.maillage.web.Cookies;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a browser keeps of how its reader has shown who they are. */
class LetInTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Person ANN = Person.of(new EmailAddress("ann@example.org"), "Ann", Locale.FRENCH);
    private static final Person BOB = Person.of(new EmailAddress("bob@example.org"), "Bob", Locale.FRENCH);

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void begin() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatSomebodyHasShownCountsOn() {
        at(0).letIn(ANN, Way.LINK);
        comesAgain();
        at(5).letIn(ANN, Way.PASSWORD);

        assertThat(Proofs.of(reader())).containsOnlyKeys(Way.LINK, Way.PASSWORD);
        assertThat(SecondFactor.isShown(Proofs.of(reader()).keySet())).isTrue();
    }

    @Test
    void whatSomebodyElseHasShownDoesNot() {
        at(0).letIn(ANN, Way.LINK);
        comesAgain();
        at(5).letIn(BOB, Way.PASSWORD);

        assertThat(Proofs.of(reader())).containsOnlyKeys(Way.PASSWORD);
    }

    @Test
    void whoPlaysSomebodyHasShownNothing() {
        at(0).letIn(ANN, Way.LINK);
        comesAgain();
        at(5).play(ANN);

        assertThat(Proofs.of(reader())).isEmpty();
    }

    /** A provider may let in whoever sits before a browser that was left open, without asking anything. */
    @ParameterizedTest
    @CsvSource({
        "false, ,   true",
        "true,  ,   false",
        "true,  1,  true",
        "true,  15, false",
        "false, 15, false",
        "true,  -5, true",
    })
    void aProviderProvesWhatItSaysItHasAskedLately(boolean in, @Nullable Integer minutesAgo, boolean fresh) {
        if (in) {
            at(-60).letIn(ANN, Way.LINK);
            comesAgain();
        }

        at(0).letIn(ANN, Way.PROVIDER, minutesAgo == null ? null : NOW.minus(Duration.ofMinutes(minutesAgo)));

        assertThat(new Proofs(Clock.fixed(NOW, ZoneOffset.UTC)).areFresh(reader()))
                .isEqualTo(fresh);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "9, true", "11, false"})
    void aProofIsFreshForTenMinutes(int minutes, boolean fresh) {
        at(0).letIn(ANN, Way.LINK);

        assertThat(new Proofs(Clock.fixed(NOW.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC)).areFresh())
                .isEqualTo(fresh);
    }

    private void comesAgain() {
        LetIn.remember(request, reader());
    }

    private static @Nullable Authentication reader() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static LetIn at(int minutes) {
        var clock = Clock.fixed(NOW.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        var database = CannedRows.none().client();
        var settings = SampleSettings.of(Map.of());
        return new LetIn(
                new CookieCsrfTokenRepository(),
                new SessionLengths(new Roles(database, clock), database, settings, clock),
                new KnownBrowsers(database, new Cookies(settings), clock),
                clock);
    }
}
