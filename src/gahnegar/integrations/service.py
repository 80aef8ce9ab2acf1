"""A service over HTTP: `/resolve`, `/tag`, `/extract`, `/timeline` and `/health`, described by OpenAPI.

Answers are worked out in processes of their own, so that a request that takes too long can be ended. Nothing is kept,
and nothing is sent anywhere.
"""

import asyncio
import multiprocessing
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gahnegar import __version__
from gahnegar.errors import GahnegarError
from gahnegar.integrations.calls import answer_extract, answer_resolve, answer_tag, answer_timeline

LARGEST = 2_000_000
"""Bytes of the largest request that is read."""
SECONDS = 30.0
"""The longest that a request may take."""

Published = Annotated[
    str | None, Field(None, max_length=200, examples=["1392-07-02"], description="Publication day, in any usual form.")
]


class PhraseRequest(BaseModel):
    """One phrase to resolve."""

    phrase: str = Field(examples=["فروردین ماه امسال"], max_length=10_000)
    published: Published = None


class TextRequest(BaseModel):
    """One text."""

    text: str = Field(examples=["پل تازه دیروز گشایش یافت."])
    published: Published = None


class DocumentModel(TextRequest):
    """One text of a timeline."""

    title: str = ""
    source: str = ""
    url: str = ""


class TimelineRequest(BaseModel):
    """The texts of a timeline."""

    documents: list[DocumentModel]
    merge: bool = Field(True, description="Join what several texts tell of one happening.")
    infer: bool = Field(False, description="Work the publication day out where nobody gives it.")


class _TooLongError(Exception):
    """The answer took too long, or its process was lost with another one's."""


class _Workers:
    """Processes that work answers out; when one takes too long, all are ended and begun anew."""

    def __init__(self, count: int, seconds: float) -> None:
        self._count, self._seconds = count, seconds
        self._pool = self._fresh()

    def _fresh(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._count, mp_context=multiprocessing.get_context("spawn"))

    async def run(self, call: Callable[..., Any], *given: Any, **options: Any) -> Any:
        pool = self._pool
        future = pool.submit(call, *given, **options)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), self._seconds)
        except (TimeoutError, BrokenProcessPool) as error:
            if self._pool is pool:
                self._pool = self._fresh()
                self._end(pool)
            raise _TooLongError from error

    def close(self) -> None:
        self._end(self._pool)

    @staticmethod
    def _end(pool: ProcessPoolExecutor) -> None:
        processes = list((pool._processes or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()


class _LimitedSize:
    """Refuses requests with more bytes than are allowed, also those that do not say how many they have."""

    def __init__(self, app: ASGIApp, largest: int) -> None:
        self.app, self.largest = app, largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if length.isdigit() and int(length) > self.largest:
            await self._refuse(scope, receive, send)
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > self.largest:
                await self._refuse(scope, receive, send)
                return
            if message["type"] == "http.disconnect" or not message.get("more_body"):
                break
        held: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def again() -> Message:
            return held.pop() if held else await receive()

        await self.app(scope, again, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        problem = {"detail": f"the request is too large: up to {self.largest:,} bytes are read"}
        await JSONResponse(problem, status_code=413)(scope, receive, send)


def make_app(*, largest: int = LARGEST, seconds: float = SECONDS, workers: int = 1) -> FastAPI:
    """The application; `largest` in bytes, `seconds` for one request, `workers` processes."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.workers = _Workers(workers, seconds)
        try:
            yield
        finally:
            app.state.workers.close()

    app = FastAPI(
        title="gahnegar",
        version=__version__,
        summary="Reads Persian text and says what happened when.",
        lifespan=lifespan,
    )
    app.add_middleware(_LimitedSize, largest=largest)

    def run(request: Request, call: Callable[..., Any], *given: Any, **options: Any) -> Awaitable[Any]:
        answer: Awaitable[Any] = request.app.state.workers.run(call, *given, **options)
        return answer

    @app.exception_handler(GahnegarError)
    def refused(request: Request, error: GahnegarError) -> Response:
        return JSONResponse({"detail": str(error), "error": type(error).__name__}, status_code=422)

    @app.exception_handler(_TooLongError)
    def too_long(request: Request, error: _TooLongError) -> Response:
        problem = f"no answer within {seconds:g} seconds; send less text, or try again"
        return JSONResponse({"detail": problem}, status_code=503)

    @app.get("/health")
    def health() -> dict[str, str]:
        """Whether the service is there, and its version."""
        return {"status": "ok", "version": __version__}

    @app.post("/resolve")
    async def resolve(asked: PhraseRequest, request: Request) -> dict[str, Any]:
        """What one time expression means; 422 where the phrase is none."""
        answer: dict[str, Any] = await run(request, answer_resolve, asked.phrase, asked.published)
        return answer

    @app.post("/tag")
    async def tag(asked: TextRequest, request: Request) -> dict[str, Any]:
        """The time expressions of a text, with their offsets in code points."""
        answer: dict[str, Any] = await run(request, answer_tag, asked.text, asked.published)
        return answer

    @app.post("/extract")
    async def extract(asked: TextRequest, request: Request) -> dict[str, Any]:
        """The dated events of a text."""
        answer: dict[str, Any] = await run(request, answer_extract, asked.text, asked.published)
        return answer

    @app.post("/timeline")
    async def timeline(asked: TimelineRequest, request: Request) -> dict[str, Any]:
        """The timeline of several texts; `problems` says which could not be used."""
        documents = [document.model_dump() for document in asked.documents]
        answer: dict[str, Any] = await run(request, answer_timeline, documents, merge=asked.merge, infer=asked.infer)
        return answer

    return app


def serve(host: str, port: int, *, largest: int, seconds: float, workers: int) -> None:
    """Serve until Ctrl-C or SIGTERM; requests under way are answered before it ends."""
    import uvicorn

    app = make_app(largest=largest, seconds=seconds, workers=workers)
    uvicorn.run(app, host=host, port=port, timeout_graceful_shutdown=int(seconds) + 1)
