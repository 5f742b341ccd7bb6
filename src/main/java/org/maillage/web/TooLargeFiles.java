package org.maillage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;

/**
 * Lets in a form whose files are larger than the server reads, or come from somebody who may bring none: with its words, and
 * of its files the name and the size.
 * The server itself would refuse it before anybody could read what was typed; so the form answers that a file is too
 * large, as for any that is, and keeps the words.
 */
@Component
class TooLargeFiles extends OncePerRequestFilter {

    private static final String READ = TooLargeFiles.class.getName();

    /** As much as of a form without files. */
    private static final int MOST_WORDS = 2 * 1024 * 1024;

    /** Of who may bring none, no more is even listened to. */
    private static final long MOST_OF_STRANGERS = 64L * 1024 * 1024;

    private final List<FilesOfStrangers> strangers;
    private final long most;
    private final int mostHead;

    TooLargeFiles(
            List<FilesOfStrangers> strangers,
            MultipartConfigElement limits,
            @Value("${server.tomcat.max-part-header-size}") DataSize mostHead) {
        this.strangers = strangers;
        this.most = limits.getMaxRequestSize();
        this.mostHead = (int) mostHead.toBytes();
    }

    /** The request as it can be read, also on the page of an error, where the server hands out the one it could not read. */
    static HttpServletRequest readable(HttpServletRequest request) {
        return request.getAttribute(READ) instanceof HttpServletRequest read ? read : request;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isWithParts(request) || (request.getContentLengthLong() <= most && mayBringFiles(request));
    }

    /** Whether a form comes as browsers send files. */
    static boolean isWithParts(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** Whether the files are read to the disk, which not anybody may fill. */
    private boolean mayBringFiles(HttpServletRequest request) {
        return Here.isSignedIn() || strangers.stream().anyMatch(it -> it.takesFilesAt(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var words = new LinkedMultiValueMap<String, String>();
        var files = new LinkedMultiValueMap<String, MultipartFile>();
        try {
            read(request, words, files);
        } catch (SizeException e) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (FileUploadException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Map<String, String[]> byName = new HashMap<>();
        words.forEach((name, values) -> byName.put(name, values.toArray(String[]::new)));
        var read = new DefaultMultipartHttpServletRequest(request, files, byName, Map.of());
        request.setAttribute(READ, read);
        chain.doFilter(read, response);
    }

    /** Reads to the end: a browser listens to the answer once it has sent everything. */
    private void read(
            HttpServletRequest request, MultiValueMap<String, String> words, MultiValueMap<String, MultipartFile> files)
            throws FileUploadException, IOException {
        var upload = new FileUpload();
        upload.setPartHeaderSizeMax(mostHead);
        upload.setSizeMax(Here.isSignedIn() ? -1 : MOST_OF_STRANGERS);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        var parts = upload.getItemIterator(new ServletRequestContext(request));
        var left = MOST_WORDS;
        while (parts.hasNext()) {
            var part = parts.next();
            if (!part.isFormField()) {
                files.add(part.getFieldName(), new Left(part.getFieldName(), part.getName(), size(part)));
            } else if (left > 0) {
                var word = part.openStream().readNBytes(left);
                left -= word.length + part.getFieldName().length() + 1;
                words.add(part.getFieldName(), new String(word, StandardCharsets.UTF_8));
            }
        }
    }

    private static long size(FileItemStream part) throws IOException {
        try (var bytes = part.openStream()) {
            return bytes.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A file that was not read. */
    private record Left(String name, @Nullable String file, long size) implements MultipartFile {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public @Nullable String getOriginalFilename() {
            return file;
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public boolean isEmpty() {
            return size == 0;
        }

        @Override
        public long getSize() {
            return size;
        }

        @Override
        public byte[] getBytes() throws IOException {
            throw new IOException("The file was too large to be read.");
        }

        @Override
        public InputStream getInputStream() throws IOException {
            throw new IOException("The file was too large to be read.");
        }

        @Override
        public void transferTo(File to) throws IOException {
            throw new IOException("The file was too large to be read.");
        }
    }
}
