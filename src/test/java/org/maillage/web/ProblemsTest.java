package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.shared.NoPlaceFree;
import org.maillage.shared.NotFound;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

class ProblemsTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFound("edition", "x"), 404),
                Arguments.of(new AccessDeniedException("no"), 403),
                Arguments.of(new OptimisticLockingFailureException("stale"), 409),
                Arguments.of(new TypeMismatchException("twelve", Integer.class), 400),
                Arguments.of(new ResponseStatusException(org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED), 405),
                Arguments.of(new NoPlaceFree("files"), 503),
                Arguments.of(sql("08006"), 503),
                Arguments.of(sql("53300"), 503),
                Arguments.of(sql("53100"), 507),
                Arguments.of(new UncheckedIOException(new IOException("write: No space left on device")), 507),
                Arguments.of(new UncheckedIOException(new IOException("write: Broken pipe")), 500),
                Arguments.of(sql("57P03"), 503),
                Arguments.of(
                        new CannotGetJdbcConnectionException("no", new SQLTransientConnectionException("late")), 503),
                Arguments.of(sql("42601"), 500),
                Arguments.of(new IllegalStateException("unforeseen"), 500));
    }

    private static Exception sql(String state) {
        return new UncategorizedSQLException("read", "select 1", new SQLException("as PostgreSQL says", state));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void answersWithTheStatusOfTheFailure(Exception failure, int status) {
        var answer = new Problems(new FaultLog()).answer(failure, new MockHttpServletRequest());

        assertThat(((ResponseEntity<?>) answer).getStatusCode().value()).isEqualTo(status);
    }

    @Test
    void whatHasBegunToGoOutIsLeftToTheServerToCut() {
        var response = new MockHttpServletResponse();
        response.setCommitted(true);
        var failure = new IllegalStateException("unforeseen");

        assertThatThrownBy(() -> new ProblemAdvice(new Problems(new FaultLog()))
                        .answer(failure, new MockHttpServletRequest(), response))
                .isSameAs(failure);
    }
}
