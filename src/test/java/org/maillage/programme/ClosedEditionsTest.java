package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.shared.NotPossible;
import org.maillage.support.CannedRows;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

/** What can still be changed in an edition that is over. */
@InFrench
class ClosedEditionsTest {

    private static final UUID SESSION = new UUID(0, 8);

    /** A form by the pattern of its address; whether a capitalised edition takes it, and an archived one. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            /editions/{slug}/feedback,                    true,  true
            /editions/{slug}/partners,                    true,  true
            /editions/{slug}/move,                        true,  true
            /editions/{slug}/lessons,                     true,  false
            /editions/{slug}/template,                    true,  false
            /editions/{slug}/edit,                        true,  false
            /editions/{slug}/framing-note/edit,           false, false
            /editions/{slug}/call/edit,                   false, false
            /editions/{slug}/selection,                   false, false
            /editions/{slug}/cohorts,                     false, false
            /editions/{slug}/sessions,                    false, false
            /editions/{slug}/tasks,                       false, false
            /sessions/{id}/feedback,                      true,  true
            /sessions/{id}/edit,                          false, false
            /sessions/{id}/attendance,                    false, false
            /sessions/{id}/cancel,                        false, false
            /tasks/{id}/edit,                             false, false
            /tasks/{id}/deliverable,                      false, false
            /places/{id}/roadmap,                         true,  false
            /places/{id}/roadmap/{action}/edit,           true,  false
            /places/{id}/notebook,                        true,  false
            /places/{id}/notebook/{entry}/edit,           true,  false
            /places/{id}/seats,                           false, false
            /places/{id}/note,                            false, false
            /places/{id}/feedbacks,                       false, false
            """)
    void whatIsLearntStillComesInAndFeedbackAlwaysDoes(String pattern, boolean capitalised, boolean archived) {
        assertThat(takes(Status.CAPITALISED, "POST", pattern)).isEqualTo(capitalised);
        assertThat(takes(Status.ARCHIVED, "POST", pattern)).isEqualTo(archived);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CAPITALISED", "ARCHIVED"})
    void whileAnEditionGoesOnEverythingCanBeChanged(Status status) {
        assertThat(takes(status, "POST", "/sessions/{id}/attendance")).isTrue();
        assertThat(takes(status, "POST", "/editions/{slug}/selection")).isTrue();
    }

    @Test
    void readingIsNoChange() {
        assertThat(takes(Status.ARCHIVED, "GET", "/sessions/{id}/edit")).isTrue();
    }

    @Test
    void whatIsOfNoEditionIsNoAffairOfIts() {
        assertThat(takes(Status.ARCHIVED, "POST", "/directory/{id}/edit")).isTrue();
        assertThat(takes(Status.ARCHIVED, "POST", "/programmes/{slug}/edit")).isTrue();
    }

    /** What is not there is for its page to say. */
    @ParameterizedTest
    @CsvSource({"/sessions/{id}/edit, none", "/sessions/{id}/edit, 1-1-1-1-1", "/tasks/{id}/edit, %s"})
    void ofWhatIsNotThereNothingIsSaid(String pattern, String id) {
        var rows = rows(Status.ARCHIVED);

        assertThatCode(() -> closed(rows, it -> Optional.empty())
                        .preHandle(
                                request("POST", pattern, id.formatted(SESSION)), new MockHttpServletResponse(), this))
                .doesNotThrowAnyException();
    }

    @Test
    void theReaderIsToldWhy() {
        var closed = closed(rows(Status.ARCHIVED), it -> Optional.of(SampleEdition.ID));

        assertThatThrownBy(() -> closed.preHandle(
                        request("POST", "/sessions/{id}/edit", SESSION.toString()),
                        new MockHttpServletResponse(),
                        this))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("édition");
    }

    private boolean takes(Status status, String method, String pattern) {
        var request = request(method, pattern, pattern.contains("{slug}") ? "alliances-2027" : SESSION.toString());
        try {
            return closed(rows(status), it -> Optional.of(SampleEdition.ID).filter(edition -> it.equals(SESSION)))
                    .preHandle(request, new MockHttpServletResponse(), this);
        } catch (NotPossible e) {
            return false;
        }
    }

    private static CannedRows rows(Status status) {
        return CannedRows.none()
                .row("join programme.programme p", SampleEdition.row(status))
                .row("where e.programme is not null", "status", status.key());
    }

    private static ClosedEditions closed(CannedRows rows, Function<UUID, Optional<UUID>> editionOf) {
        return new ClosedEditions(
                rows.client(),
                new EditionOfAddress(
                        new LiveEditions(rows.client()),
                        List.of(
                                within("tasks", editionOf),
                                within("sessions", editionOf),
                                within("places", editionOf))));
    }

    private static WithinEdition within(String folder, Function<UUID, Optional<UUID>> editionOf) {
        return new WithinEdition() {
            @Override
            public String folder() {
                return folder;
            }

            @Override
            public Optional<UUID> editionOf(UUID id) {
                return editionOf.apply(id);
            }
        };
    }

    private static MockHttpServletRequest request(String method, String pattern, String name) {
        var request = new MockHttpServletRequest(method, "/");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("slug", name, "id", name));
        return request;
    }
}
