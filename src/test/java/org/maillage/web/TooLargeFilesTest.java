package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;

/** Whose files are read to the disk. */
class TooLargeFilesTest {

    private final TooLargeFiles files = new TooLargeFiles(
            List.of(path -> path.equals("/applications/known/files")),
            new MultipartConfigElement("", 1_000, 1_000, 0),
            DataSize.ofKilobytes(2));

    @AfterEach
    void nobodyStays() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /tasks/x/files,              true,  multipart/form-data; boundary=x, 900,  true
            /tasks/x/files,              true,  Multipart/Form-Data; boundary=x, 1100, false
            /tasks/x/files,              false, multipart/form-data; boundary=x, 900,  false
            /sign-in/link,               false, multipart/form-data; boundary=x, 1,    false
            /applications/known/files,   false, multipart/form-data; boundary=x, 900,  true
            /applications/unknown/files, false, multipart/form-data; boundary=x, 900,  false
            /sign-in/link,               false, application/x-www-form-urlencoded, 900, true
            """)
    void onlyWhoIsSignedInOrHoldsASecretBringsFiles(
            String path, boolean signedIn, String type, int length, boolean leftToTheServer) {
        var request = new MockHttpServletRequest("POST", path);
        request.setContentType(type);
        request.setContent(new byte[length]);
        if (signedIn) {
            SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("somebody", null, "x"));
        }

        assertThat(files.shouldNotFilter(request)).isEqualTo(leftToTheServer);
    }
}
