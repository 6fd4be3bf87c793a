package io.docwright.fake.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParser;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;
import org.apache.hc.core5.http.io.SessionInputBuffer;

/** Parses the first line and the headers of requests. The library itself accepts a request that ends within its headers. */
final class WholeHeads implements HttpMessageParserFactory<ClassicHttpRequest> {

    @Override
    @SuppressWarnings("deprecation") // the interface's only abstract method
    public HttpMessageParser<ClassicHttpRequest> create(Http1Config config) {
        DefaultHttpRequestParser parser = new DefaultHttpRequestParser(config);
        return (buffer, in) -> parse(parser, buffer, in);
    }

    private static ClassicHttpRequest parse(DefaultHttpRequestParser parser, SessionInputBuffer buffer, InputStream in)
            throws IOException, HttpException {
        Head head = new Head(in, buffer.length() > 0);
        try {
            return parser.parse(buffer, head);
        } catch (EndedEarly e) {
            throw new ProtocolException("the request ends within its headers", e);
        }
    }

    private static final class EndedEarly extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A connection that may end before a request, but not within its head. */
    private static final class Head extends FilterInputStream {
        private boolean begun;

        Head(InputStream in, boolean begun) {
            super(in);
            this.begun = begun;
        }

        @Override
        public int read() throws IOException {
            return checked(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return checked(super.read(bytes, offset, length));
        }

        private int checked(int read) throws IOException {
            if (read < 0 && begun) {
                throw new EndedEarly();
            }
            begun = true;
            return read;
        }
    }
}
