# gahnegar as a service: docker build -t gahnegar . && docker run --rm -p 8000:8000 gahnegar
# Everything comes from the image registry and the Python package registry.
FROM python:3.12-slim

WORKDIR /build
COPY pyproject.toml README.md LICENSE ./
COPY src ./src
RUN pip install --no-cache-dir '.[serve]' && rm -rf /build

RUN useradd --system --create-home gahnegar
USER gahnegar
WORKDIR /home/gahnegar
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health', timeout=4)"]
CMD ["gahnegar", "serve", "--host", "0.0.0.0", "--port", "8000"]
